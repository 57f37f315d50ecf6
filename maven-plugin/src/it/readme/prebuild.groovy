// Does what README.md tells a newcomer: pastes its XML into an empty project, puts modules into src/main/mibs, and uses
// the generated classes as its Java does.
def root = basedir
while (!new File(root, 'LICENSE').file) {
    root = root.parentFile
}
def readme = new File(root, 'README.md').getText('UTF-8')
def blocks = { language -> (readme =~ /(?s)```${language}\n(.*?)```/).collect { it[1] } }

def xml = blocks('xml')
assert xml.size() == 1
def pom = new File(basedir, 'pom.xml')
pom.setText(pom.getText('UTF-8').replace('</project>', xml[0] + '</project>'), 'UTF-8')

def mibs = new File(basedir, 'src/main/mibs')
def java = new File(basedir, 'src/main/java/com/example')
mibs.mkdirs()
java.mkdirs()

def demo = new File(root, 'cli/src/main/resources/org/mibwright/cli/demo/ACME-LINK-MIB.mib')
assert readme.contains(root.toPath().relativize(demo.toPath()).toString().replace('\\', '/'))
new File(mibs, demo.name).bytes = demo.bytes
def (manager, agent) = blocks('java')
assert manager.contains('"192.0.2.1"') && agent.contains('.bind("127.0.0.1", 1161)')
new File(java, 'Readme.java').setText(new File(basedir, 'Readme.txt').getText('UTF-8')
        .replace('// MANAGER', manager.replace('"192.0.2.1"', 'address'))
        .replace('// AGENT', agent.replace('.bind("127.0.0.1", 1161)', '.bindLoopback()')), 'UTF-8')

// A vendor's real modules, where there are some. They are no part of this project.
def corpus = new File(System.getProperty('mibwright.corpus') ?: "${root}/../shared/corpus", 'vendor/cisco')
if (corpus.directory) {
    ['CISCO-ENTITY-FRU-CONTROL-MIB.my', 'CISCO-SMI.my'].each {
        new File(mibs, it).bytes = new File(corpus, it).bytes
    }
    new File(java, 'FanTrays.java').bytes = new File(basedir, 'vendor/FanTrays.java').bytes
} else {
    println "no modules of vendors in ${corpus}: the project is built without them"
}
return true
