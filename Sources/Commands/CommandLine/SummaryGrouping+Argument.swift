import ArgumentParser
import JournalKit

extension SummaryGrouping: ExpressibleByArgument {}
