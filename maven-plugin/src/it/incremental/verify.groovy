def log = new File(basedir, 'build.log').text
def written = (log =~ /(\d+) of (\d+) files written/).collect { [it[1] as int, it[2] as int] }

assert written.size() == 2
assert written[0][0] == written[0][1]
assert log.contains('MIB modules are up to date')
assert log.contains('Nothing to compile - all classes are up to date')
assert log.contains('Skipped: mibwright.skip is set')

// Of the changed module: the class with the changed text, the descriptor and the text itself.
assert written[1] == [3, written[0][1]]
def sources = new File(basedir, 'target/generated-sources/mibwright/org/example/incremental_build/mibs')
assert new File(sources, 'acme_link_mib/AcmeLinkMib.java').text.contains('up or not')
assert new File(sources, 'acme_smi/AcmeSmi.java').lastModified() < new File(sources, 'acme_link_mib/AcmeLinkMib.java').lastModified()
