package org.mibwright.snmp.security;

import java.nio.file.Path;

/**
 * Remembers snmpEngineBoots: how often an engine has started under its name (RFC 3414 section 2.2). Together with the time
 * since the start it tells old messages from new ones, so it must never go back.
 */
public interface EngineBootsStore {
    /** The number at which an engine stops for good: nothing that is authenticated is accepted any more. */
    int MAX_BOOTS = Integer.MAX_VALUE;

    /**
     * Counts one more start and returns its number. When this returns, the number will survive even if the process and
     * the machine are stopped at once.
     *
     * @return 1..{@link #MAX_BOOTS}; once there, always there
     * @throws java.io.UncheckedIOException if the number cannot be read or remembered; the engine must not start then
     */
    int next();

    /**
     * Returns a store that is a small text file. It is replaced as one, so that there is always a whole one; several
     * processes may share it. A file that is damaged makes {@link #next()} fail instead of starting over.
     *
     * @param file the file, which need not exist yet; its directory must
     */
    static EngineBootsStore file(Path file) {
        return new FileEngineBootsStore(file);
    }

    /**
     * Returns a store that forgets everything with the process. Only for engines that take a {@linkplain EngineId#random
     * random name} at every start: under a fixed one, old messages could be replayed.
     */
    static EngineBootsStore inMemory() {
        return new MemoryEngineBootsStore();
    }
}
