import ArgumentParser
import Publishing

extension PageFormat: ExpressibleByArgument {}
