// The catalogue is text in the format of the users' own files, so that whoever can
// write a price list can read, check and correct this one (docs/catalogue.md).

/// The dated prices and measurements that ship with the tool, unparsed.
package enum PriceCatalogue {
  /// Price lists, from the large clouds to the small ones.
  package static var offers: [(name: String, text: StaticString)] {
    [
      ("catalogue/offers/aws", awsOffers),
      ("catalogue/offers/azure", azureOffers),
      ("catalogue/offers/gcp", gcpOffers),
      ("catalogue/offers/lambda", lambdaOffers),
      ("catalogue/offers/runpod", runpodOffers),
      ("catalogue/offers/specialists", specialistsOffers),
      ("catalogue/offers/small-clouds", smallCloudsOffers),
      ("catalogue/offers/vast", vastOffers),
    ]
  }

  /// Every text of the catalogue under the name that diagnostics give it.
  package static var texts: [(name: String, text: StaticString)] {
    [
      ("catalogue/gpus", gpus),
      ("catalogue/throughput", throughput),
      ("catalogue/energy", energy),
      ("catalogue/transfer", transfer),
      ("catalogue/spot", spot),
      ("catalogue/documents", documents),
    ] + offers
  }
}
