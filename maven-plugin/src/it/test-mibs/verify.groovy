def main = new File(basedir, 'target/classes')
def test = new File(basedir, 'target/test-classes')

// The tests' module imports from one of the project's own, whose classes are there already.
assert new File(main, 'org/example/mibs/acme_smi/AcmeLinkState.class').file
assert new File(test, 'org/example/mibs/acme_link_mib/AcmeLinkEntry.class').file
assert !new File(test, 'org/example/mibs/acme_smi').exists()
assert new File(test, 'META-INF/mibwright/index').text.contains('ACME-LINK-MIB')
assert !new File(main, 'META-INF/mibwright/index').text.contains('ACME-LINK-MIB')

def log = new File(basedir, 'build.log').text
assert log.count('Skipped: mibwright.generate.skip is set') == 2
assert log.contains('Skipped: maven.test.skip is set')
assert log.contains('Skipped: mibwright.generateTest.skip is set')
