import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/mibs/ACME-SMI.mib').canonicalPath

assert log.contains("[ERROR] ${file}:")
assert log.contains('Compared with diff-1.1.jar: 1 breaking, 0 compatible, ')
assert log.contains('Compared with diff-1.0.jar: 0 breaking, 0 compatible, 0 editorial changes')
assert log.contains("[WARNING] ${file}:")
assert log.contains('No release to compare with')

def report = new JsonSlurper().parse(new File(basedir, 'target/mibwright-diff.json'))
assert report.changes*.kind.contains('label-removed')
