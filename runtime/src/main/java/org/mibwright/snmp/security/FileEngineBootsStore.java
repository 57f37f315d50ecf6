package org.mibwright.snmp.security;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts in a file that is written aside, forced to the disk, and renamed over the old one. */
final class FileEngineBootsStore implements EngineBootsStore {
    private static final Pattern CONTENT = Pattern.compile("snmpEngineBoots=([1-9][0-9]{0,9})\n");

    private static final int ATTEMPTS = 1000;

    private final Path file;
    private final Path fresh;
    private final Path lock;

    FileEngineBootsStore(Path file) {
        this.file = file.toAbsolutePath();
        this.fresh = this.file.resolveSibling(this.file.getFileName() + ".new");
        this.lock = this.file.resolveSibling(this.file.getFileName() + ".lock");
    }

    @Override
    public synchronized int next() {
        try (FileChannel channel = FileChannel.open(lock, CREATE, WRITE);
                FileLock held = lock(channel)) {
            int last = read(held);
            int next = last == MAX_BOOTS ? MAX_BOOTS : last + 1;
            if (next != last) {
                write(next);
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException("snmpEngineBoots cannot be kept in " + file, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException otherEngineHere) {
                if (attempt == ATTEMPTS) {
                    throw new IOException("another engine of this process holds the file", otherEngineHere);
                }
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private int read(FileLock held) throws IOException {
        if (!held.isValid()) {
            throw new IOException("the lock is lost");
        }
        String content;
        try {
            content = Files.readString(file, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException firstStart) {
            return 0;
        }
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) > MAX_BOOTS) {
            throw new IOException("the file is damaged; repair it with a number that is higher than any before");
        }
        return Integer.parseInt(matcher.group(1));
    }

    private void write(int boots) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, CREATE, TRUNCATE_EXISTING, WRITE)) {
            ByteBuffer content = StandardCharsets.US_ASCII.encode("snmpEngineBoots=" + boots + "\n");
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceDirectory(file.getParent());
    }

    /** Makes the rename itself durable, where the platform can open a directory. */
    private static void forceDirectory(@Nullable Path directory) {
        if (directory == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows has no such thing; its file system journals renames itself.
        }
    }
}
