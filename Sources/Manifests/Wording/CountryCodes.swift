import Diagnostics
package import PlacementModel

/// The countries there are: ISO 3166-1 alpha-2, officially assigned codes.
package enum CountryCodes {
  /// Whether a jurisdiction is of a country that exists; parts of countries are not checked.
  static func contain(_ place: Jurisdiction) -> Bool {
    place.isGroup || codes.contains(place.country.code[...])
  }

  /// The code of a country, or one of its parts, by its English name; a few that labs write.
  static func code(of name: String) -> String? {
    names[name.lowercased()] ?? (name.lowercased() == "europe" ? "EU" : nil)
  }

  /// A place by its code or, for a few, its English name; nil if there is no such country.
  package static func place(_ text: String) -> Jurisdiction? {
    Jurisdiction(code(of: text) ?? text).flatMap { contain($0) ? $0 : nil }
  }

  /// The name of a place that is nearest to what was typed.
  package static func suggestion(for text: String) -> String? {
    nearest(to: text, among: names.keys)
  }

  private static let codes = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split(separator: " "))

  private static let names: [String: String] = [
    "usa": "US", "united states": "US", "america": "US", "california": "US-CA", "texas": "US-TX",
    "virginia": "US-VA", "germany": "DE", "france": "FR", "united kingdom": "GB", "england": "GB",
    "ireland": "IE", "netherlands": "NL", "belgium": "BE", "switzerland": "CH", "austria": "AT",
    "italy": "IT", "spain": "ES", "portugal": "PT", "poland": "PL", "sweden": "SE", "norway": "NO",
    "denmark": "DK", "finland": "FI", "canada": "CA", "mexico": "MX", "brazil": "BR",
    "japan": "JP", "china": "CN", "india": "IN", "south korea": "KR", "singapore": "SG",
    "australia": "AU", "new zealand": "NZ", "israel": "IL", "turkey": "TR", "greece": "GR",
    "czechia": "CZ", "hungary": "HU", "romania": "RO", "european union": "EU",
  ]
}
