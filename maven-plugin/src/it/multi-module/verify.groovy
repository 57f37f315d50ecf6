def smi = new File(basedir, 'smi/target/classes')
def links = new File(basedir, 'links/target/classes')

assert new File(smi, 'org/example/smi/acme_smi/AcmeLinkState.class').file
assert new File(links, 'org/example/links/acme_link_mib/AcmeLinkEntry.class').file
assert new File(basedir, 'app/target/classes/org/example/app/App.class').file

// What is imported from the other jar is referred to, and not generated again.
assert !new File(links, 'org/example/links/acme_smi').exists()
assert !new File(links, 'META-INF/mibwright/index').text.contains('ACME-SMI')
assert new File(links, 'META-INF/mibwright/index').text.contains('ACME-LINK-MIB')
