package org.mibwright.compiler;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.SourceFile;

/** Reads, decodes and parses files on many threads. */
final class FileReader {
    private final int parallelism;
    private final Optional<Charset> encoding;
    private final ProgressListener progress;
    private final AtomicInteger known = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    FileReader(CompilationRequest request, ProgressListener progress) {
        this.parallelism = request.parallelism();
        this.encoding = request.encoding();
        this.progress = progress;
    }

    /** Reads files; the result has the order of the list. */
    List<ParsedFile> read(List<SourceFile> files) throws IOException {
        known.addAndGet(files.size());
        if (files.size() < 2 || parallelism == 1) {
            List<ParsedFile> parsed = new ArrayList<>(files.size());
            for (SourceFile file : files) {
                parsed.add(read(file));
            }
            return parsed;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(parallelism, files.size()));
        try {
            List<Callable<ParsedFile>> tasks = new ArrayList<>(files.size());
            for (SourceFile file : files) {
                tasks.add(() -> read(file));
            }
            List<ParsedFile> parsed = new ArrayList<>(files.size());
            for (Future<ParsedFile> task : threads.invokeAll(tasks)) {
                parsed.add(task.get());
            }
            return parsed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while reading modules");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("cannot read modules", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private ParsedFile read(SourceFile file) {
        ParsedFile parsed;
        try {
            parsed = FileParser.parse(file, file.content().read(), encoding, new DiagnosticLog());
        } catch (IOException e) {
            parsed = FileParser.unreadable(file, e);
        }
        progress.fileRead(done.incrementAndGet(), known.get());
        return parsed;
    }
}
