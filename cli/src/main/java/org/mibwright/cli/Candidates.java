package org.mibwright.cli;

import java.util.Iterator;
import java.util.List;

/** The words that options take which are not enumerations, for the shell to complete. */
abstract class Candidates implements Iterable<String> {
    private final List<String> words;

    private Candidates(String... words) {
        this.words = List.of(words);
    }

    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    static final class Versions extends Candidates {
        Versions() {
            super("1", "2c", "3");
        }
    }

    static final class Levels extends Candidates {
        Levels() {
            super("noAuthNoPriv", "authNoPriv", "authPriv");
        }
    }

    static final class AuthProtocols extends Candidates {
        AuthProtocols() {
            super("MD5", "SHA", "SHA-224", "SHA-256", "SHA-384", "SHA-512");
        }
    }

    static final class PrivProtocols extends Candidates {
        PrivProtocols() {
            super("DES", "3DES", "AES", "AES-192", "AES-256", "AES-192-C", "AES-256-C");
        }
    }

    static final class LintLevels extends Candidates {
        LintLevels() {
            super("0", "1", "2", "3", "4", "5", "6");
        }
    }

    static final class Presets extends Candidates {
        Presets() {
            super("strict", "normal", "permissive");
        }
    }

    static final class FailLevels extends Candidates {
        FailLevels() {
            super("error", "warning", "info", "never");
        }
    }
}
