import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// Two releases, of which the later one has a label more than the project has now.
def text = new File(basedir, 'src/main/mibs/ACME-SMI.mib').text
def releases = ['1.0': text, '1.1': text.replace('default(3)', 'default(3), lost(4)')]

def artifact = new File(basedir, 'repository/org/example/diff')
releases.each { version, mib ->
    def folder = new File(artifact, version)
    folder.mkdirs()
    new ZipOutputStream(new FileOutputStream(new File(folder, "diff-${version}.jar"))).withCloseable { zip ->
        zip.putNextEntry(new ZipEntry('META-INF/mibwright/index'))
        zip.write('module\tname=ACME-SMI\tpackage=org.example.mibs.acme_smi\troots=1.3.6.1.4.1.32473\n'.getBytes('UTF-8'))
        zip.putNextEntry(new ZipEntry('META-INF/mibwright/modules/ACME-SMI.mib'))
        zip.write(mib.getBytes('UTF-8'))
    }
}
new File(artifact, 'maven-metadata.xml').text = """\
<metadata>
  <groupId>org.example</groupId>
  <artifactId>diff</artifactId>
  <versioning>
    <versions>${releases.keySet().collect { "<version>${it}</version>" }.join('')}</versions>
  </versioning>
</metadata>
"""
return true
