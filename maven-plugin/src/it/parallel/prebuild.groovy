def project = { name, dependencies, file, mib ->
    def folder = new File(basedir, "${name}/src/main/mibs")
    folder.mkdirs()
    new File(folder, file).text = mib
    new File(basedir, "${name}/pom.xml").text = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.example.parallel</groupId>
    <artifactId>parallel</artifactId>
    <version>1</version>
  </parent>
  <artifactId>${name}</artifactId>
  <dependencies>${dependencies}</dependencies>
</project>
"""
}

project('base', '', 'BASE-MIB', '''\
BASE-MIB DEFINITIONS ::= BEGIN
IMPORTS MODULE-IDENTITY, enterprises FROM SNMPv2-SMI
        TEXTUAL-CONVENTION FROM SNMPv2-TC;
base MODULE-IDENTITY
    LAST-UPDATED "202501310000Z" ORGANIZATION "Acme" CONTACT-INFO "Acme" DESCRIPTION "The root."
    REVISION "202501310000Z" DESCRIPTION "First."
    ::= { enterprises 32473 }
BaseState ::= TEXTUAL-CONVENTION
    STATUS current DESCRIPTION "State." SYNTAX INTEGER { up(1), down(2) }
END
''')
['one', 'two', 'three', 'four', 'five', 'six'].eachWithIndex { name, i ->
    def base = '<dependency><groupId>org.example.parallel</groupId><artifactId>base</artifactId><version>1</version></dependency>'
    project(name, base, "${name}.mib", (1..20).collect { """\
${name.toUpperCase()}-${it}-MIB DEFINITIONS ::= BEGIN
IMPORTS OBJECT-TYPE, MODULE-IDENTITY FROM SNMPv2-SMI
        base, BaseState FROM BASE-MIB;
${name}${it} MODULE-IDENTITY
    LAST-UPDATED "202501310000Z" ORGANIZATION "Acme" CONTACT-INFO "Acme" DESCRIPTION "Module ${it} of ${name}."
    REVISION "202501310000Z" DESCRIPTION "First."
    ::= { base ${100 * i + it} }
${name}${it}State OBJECT-TYPE
    SYNTAX BaseState MAX-ACCESS read-only STATUS current DESCRIPTION "State."
    ::= { ${name}${it} 1 }
END
""" }.join('\n'))
}
return true
