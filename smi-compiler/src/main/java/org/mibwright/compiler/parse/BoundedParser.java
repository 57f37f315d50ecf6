package org.mibwright.compiler.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.mibwright.grammar.SmiParser;

/** The generated parser, which does not follow a text into any depth: there, nothing fits any more. */
final class BoundedParser extends SmiParser {
    /** Deeper than any real definition nests its rules, and far from the end of any thread's stack. */
    private static final int DEEPEST = 200;

    private int depth;

    BoundedParser(TokenStream tokens) {
        super(tokens);
    }

    @Override
    public void reset() {
        super.reset();
        depth = 0;
    }

    @Override
    public void enterRule(ParserRuleContext context, int state, int ruleIndex) {
        super.enterRule(context, state, ruleIndex);
        depth++;
        if (depth > DEEPEST) {
            getErrorHandler().recoverInline(this);
        }
    }

    @Override
    public void exitRule() {
        depth--;
        super.exitRule();
    }
}
