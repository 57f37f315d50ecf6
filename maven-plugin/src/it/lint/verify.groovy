import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/mibs/ACME-SMI.mib').canonicalPath

assert log.contains("[ERROR] ${file}:")
assert log =~ /MIB modules have errors: 1 module: [1-9]\d* errors?, /
assert log.contains('Skipped: mibwright.lint.skip is set')

def sarif = new JsonSlurper().parse(new File(basedir, 'target/mibwright-lint.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results.any { it.locations[0].physicalLocation.artifactLocation.uri.endsWith('ACME-SMI.mib') }
