assert new File(basedir, 'target/test-classes/org/example/mibs/acme_link_mib/AcmeLinkEntry.class').file
assert new File(basedir, 'target/test-classes/META-INF/mibwright/index').file
assert !new File(basedir, 'target/classes').exists()
