def log = new File(basedir, 'build.log').text

assert log =~ /\[WARNING\] The generated classes need a dependency: org\.mibwright:mibwright-runtime:\d/
assert log =~ /executions 'mine' and 'yours' both write the index of MIB modules in \S+: put all modules into one/
