import java.lang.module.ModuleFinder

def mibs = ModuleFinder.of(new File(basedir, 'mibs/target/mibs-1.jar').toPath()).findAll()
        .first().descriptor()

assert mibs.name() == 'org.example.jpms.mibs'
assert mibs.exports()*.source().toSet().containsAll(['org.example.jpms.mibs.acme_link_mib', 'org.example.jpms.mibs.acme_smi'])
assert mibs.requires()*.name().contains('org.mibwright.runtime')
assert new File(basedir, 'app/target/classes/module-info.class').file
