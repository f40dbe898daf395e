"""Renders Markdown on standard input and counts what came out.  usage: markdown.py"""
import re, sys
from markdown_it import MarkdownIt

html = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(sys.stdin.read())
print(len(re.findall("<table>", html)), len(re.findall("<tr>", html)), html.count("<details>"),
      html.count("</details>"), html.startswith("<!-- hybridlab:"))
