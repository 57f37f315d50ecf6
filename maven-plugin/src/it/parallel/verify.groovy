def log = new File(basedir, 'build.log').text

assert log.contains('with a thread count of 4')
assert !log.contains('[WARNING]')
assert (log =~ /MIB modules are up to date/).count == 7

['one', 'two', 'three', 'four', 'five', 'six'].each { name ->
    def sources = new File(basedir, "${name}/target/generated-sources/mibwright")
    (1..20).each {
        def text = new File(sources, "org/example/${name}/${name}_${it}_mib/${name.capitalize()}${it}Mib.java").text
        assert text.contains('import org.example.base.base_mib.BaseState;')
    }
    def index = new File(basedir, "${name}/target/classes/META-INF/mibwright/index").readLines()
    assert index.findAll { it.startsWith('module\t') }.size() == 20
}
return true
