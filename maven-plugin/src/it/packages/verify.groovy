def sources = new File(basedir, 'target/generated-sources/mibwright')

assert new File(sources, 'com/acme/registration/AcmeSmi.java').file
assert !new File(sources, 'com/acme/snmp/acme_smi').exists()
def table = new File(sources, 'com/acme/snmp/acme_link_mib/AcmeLinkEntry.java').text
assert table.contains('import com.acme.registration.AcmeLinkState;')

// No descriptions were asked for, and the excluded edition of the module was left out.
assert !table.contains('Whether the link passes traffic')
assert new File(sources, 'com/acme/snmp/acme_link_mib/AcmeLinkMib.java').text.contains('acmeLinkCount')
assert new File(basedir, 'build.log').text.contains('2 modules of 2 files: 2 clean')
