package org.mibwright.compiler.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Gives up at the first token that does not fit, and remembers where; what to do about it is decided outside. */
final class FailFast extends DefaultErrorStrategy {
    private int position;

    /** Index of the token at which the last failure happened. */
    int position() {
        return position;
    }

    @Override
    public void recover(Parser parser, RecognitionException problem) {
        throw failure(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw failure(parser);
    }

    @Override
    public void sync(Parser parser) {
        // A loop that meets a token it does not know ends; whatever comes next will tell whether that was right.
    }

    @Override
    public void reportError(Parser parser, RecognitionException problem) {
        // Only the position matters.
    }

    private Failure failure(Parser parser) {
        position = parser.getInputStream().index();
        return new Failure();
    }

    /** Thrown where a token does not fit; without a stack trace, since it never leaves the package. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failure() {
            super(null, null, false, false);
        }
    }
}
