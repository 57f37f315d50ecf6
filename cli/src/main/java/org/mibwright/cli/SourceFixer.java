package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.lint.EncodedText;
import org.mibwright.compiler.lint.FixApplier;
import org.mibwright.compiler.source.SourceText;

/** Writes fixes into the files that the findings are on. Modules in archives and our own stay as they are. */
final class SourceFixer {
    private final Set<Path> files = new TreeSet<>();
    private int fixed;

    /**
     * Applies the fixes of findings.
     *
     * @return whether a file was changed
     */
    boolean fix(List<Finding> findings) throws IOException {
        Map<SourceText, List<Diagnostic>> byText = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Diagnostic found = finding.diagnostic();
            if (found.fix().isPresent()) {
                byText.computeIfAbsent(found.span().source(), any -> new ArrayList<>())
                        .add(found);
            }
        }
        boolean changed = false;
        for (Map.Entry<SourceText, List<Diagnostic>> text : byText.entrySet()) {
            Path file = Path.of(text.getKey().name());
            if (Files.isRegularFile(file) && Files.isWritable(file)) {
                changed |= fix(file, text.getKey(), text.getValue());
            }
        }
        return changed;
    }

    private boolean fix(Path file, SourceText text, List<Diagnostic> findings) throws IOException {
        FixApplier.Outcome outcome = FixApplier.apply(text, findings);
        Optional<byte[]> bytes = EncodedText.splice(Files.readAllBytes(file), text, outcome.edits());
        if (outcome.applied().isEmpty() || bytes.isEmpty()) {
            return false;
        }
        write(file, bytes.get());
        files.add(file);
        fixed += outcome.applied().size();
        return true;
    }

    /** All or nothing, also where the disk is full. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path target = file.toRealPath();
        Path written =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".fixed");
        try {
            Files.write(written, bytes);
            try {
                Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException e) {
                // Not a POSIX file system: the file has the folder's permissions.
            }
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** One line about what was done. */
    String summary() {
        return fixed + (fixed == 1 ? " finding" : " findings") + " mended in " + files.size()
                + (files.size() == 1 ? " file" : " files");
    }
}
