package org.mibwright.compiler.parse;

import java.util.List;
import org.mibwright.compiler.source.Span;

/**
 * The tokens of one module between BEGIN and END, neither included.
 *
 * @param tokens the tokens
 * @param illegal characters that are no token and were left out
 * @param end the offset after END, or where the module stops without one
 * @param ended true if END was there
 */
record ModuleTokens(List<SmiToken> tokens, List<Span> illegal, int end, boolean ended) {
    ModuleTokens {
        tokens = List.copyOf(tokens);
        illegal = List.copyOf(illegal);
    }
}
