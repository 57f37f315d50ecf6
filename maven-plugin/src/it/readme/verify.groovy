def runtime = new File(localRepositoryPath, 'org/mibwright/mibwright-runtime').listFiles()
        .collectMany { it.directory ? it.listFiles().findAll { file -> file.name ==~ /mibwright-runtime-[^-]*(-SNAPSHOT)?\.jar/ } : [] }
assert runtime.size() == 1
def classPath = new File(basedir, 'target/classes').path + File.pathSeparator + runtime[0].path
def run = { program ->
    def process = new ProcessBuilder("${System.getProperty('java.home')}/bin/java", '-cp', classPath, "com.example.${program}")
            .redirectErrorStream(true).start()
    def output = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0: output
    return output.readLines()
}

assert run('Readme') == ['uplink is down, one of 1', 'admin: UP']
if (new File(basedir, 'src/main/java/com/example/FanTrays.java').file) {
    assert run('FanTrays') == ['fan tray 1001: up(2)', 'fan tray 1002: warning(4)']
}
def log = new File(basedir, 'build.log').text
assert !log.contains('[WARNING] The generated classes need a dependency')
