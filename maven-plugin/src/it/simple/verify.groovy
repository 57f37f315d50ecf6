import java.util.jar.JarFile

def jar = new JarFile(new File(basedir, 'target/simple-1.jar'))
def names = jar.entries().collect { it.name }

// The project's own modules have classes, and so has what they refer to, since no dependency has it.
assert names.contains('org/example/mibs/acme_link_mib/AcmeLinkEntry.class')
assert names.contains('org/example/mibs/acme_smi/AcmeLinkState.class')
assert names.contains('org/example/Links.class')

// It is a MIB jar.
def index = jar.getInputStream(jar.getEntry('META-INF/mibwright/index')).getText('UTF-8')
assert index.contains('name=ACME-LINK-MIB\tpackage=org.example.mibs.acme_link_mib')
assert names.contains('META-INF/mibwright/modules/ACME-LINK-MIB.mod')
assert names.contains('META-INF/mibwright/modules/ACME-LINK-MIB.mib')

def log = new File(basedir, 'build.log').text
assert log.contains('2 modules of 2 files: 2 clean')
assert !log.contains('[WARNING]')
