/// Scripts that let a shell ask the tool itself what could stand next, so that they never go stale.
enum CompletionScript {
  static let shells = ["bash", "zsh", "fish"]

  static func text(for shell: String) -> String {
    switch shell {
    case "zsh": zsh
    case "fish": fish
    default: bash
    }
  }

  private static let bash = """
    # bash completion for hybridlab
    _hybridlab() {
      local answer word
      COMPREPLY=()
      while IFS= read -r answer; do
        if [ "$answer" = ':files' ]; then
          compopt -o filenames 2>/dev/null
          while IFS= read -r word; do COMPREPLY+=("$word"); done \\
            < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
        else
          COMPREPLY+=("${answer%%$'\\t'*}")
        fi
      done < <(hybridlab __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    }
    complete -F _hybridlab hybridlab

    """

  private static let zsh = """
    #compdef hybridlab
    # zsh completion for hybridlab
    _hybridlab() {
      local answer word
      local -a words_found
      for answer in "${(@f)$(hybridlab __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        if [[ $answer == ':files' ]]; then
          _files
        elif [[ -n $answer ]]; then
          word="${answer%%$'\\t'*}"
          words_found+=("${word//:/\\\\:}:${answer#*$'\\t'}")
        fi
      done
      (( ${#words_found} )) && _describe hybridlab words_found
    }
    compdef _hybridlab hybridlab

    """

  private static let fish = """
    # fish completion for hybridlab
    function __hybridlab_complete
      set -l words (commandline -opc) (commandline -ct)
      for answer in (hybridlab __complete $words[2..-1] 2>/dev/null)
        if test "$answer" = ':files'
          __fish_complete_path (commandline -ct)
        else
          echo $answer
        end
      end
    end
    complete -c hybridlab -f -a '(__hybridlab_complete)'

    """
}
