def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/mibs/ACME-LINK-MIB.mib').canonicalPath

// The place is where an IDE can follow it, and the caret is below what is wrong.
assert log.contains("[ERROR] ${file}:43:21: error: INDEX of 'acmeLinkEntry' names unknown object 'acmeLinkSlt' [index-unresolved]")
assert log =~ /(?m)^    INDEX         \{ acmeLinkSlt, IMPLIED acmeLinkName \}\R {20}\^~+/

// It is the user's mistake: a failure, without a stack trace.
assert log.contains('MIB modules have errors: 2 modules of 2 files')
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
assert !new File(basedir, 'target/generated-sources').exists()
