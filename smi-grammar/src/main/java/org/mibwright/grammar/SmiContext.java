package org.mibwright.grammar;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.antlr.v4.runtime.tree.TerminalNodeImpl;

/**
 * What all nodes of the parser's trees have in common. Differs from what ANTLR comes with in nothing but cost: most nodes
 * have one child or a few, and those are asked for by kind again and again.
 */
public class SmiContext extends ParserRuleContext {
    private static final int USUAL_CHILDREN = 4;

    /** Makes the root of a tree. */
    public SmiContext() {}

    /**
     * Makes a node below another.
     *
     * @param parent the node above
     * @param invokingState the parser's state where the rule begins
     */
    public SmiContext(ParserRuleContext parent, int invokingState) {
        super(parent, invokingState);
    }

    @Override
    public <T extends ParseTree> T addAnyChild(T child) {
        if (children == null) {
            children = List.of(child);
            return child;
        }
        if (children.size() == 1) {
            List<ParseTree> several = new ArrayList<>(USUAL_CHILDREN);
            several.add(children.get(0));
            children = several;
        }
        children.add(child);
        return child;
    }

    @Override
    public void removeLastChild() {
        if (getChildCount() == 1) {
            children = null;
        } else {
            super.removeLastChild();
        }
    }

    @Override
    public <T extends ParseTree> T getChild(Class<? extends T> type, int index) {
        int left = index;
        int size = getChildCount();
        for (int i = 0; i < size; i++) {
            T child = as(type, children.get(i));
            if (child != null && left-- == 0) {
                return child;
            }
        }
        return null;
    }

    @Override
    public <T extends ParserRuleContext> List<T> getRuleContexts(Class<? extends T> type) {
        int size = getChildCount();
        List<T> found = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            T child = as(type, children.get(i));
            if (child != null) {
                found.add(child);
            }
        }
        return found;
    }

    /** The child if it is of a kind, else null. To ask the class itself costs much more than to compare classes. */
    @SuppressWarnings("unchecked")
    private static <T extends ParseTree> T as(Class<? extends T> type, ParseTree child) {
        Class<?> found = child.getClass();
        boolean fits = found == type || found != TerminalNodeImpl.class && type.isInstance(child);
        return fits ? (T) child : null;
    }

    @Override
    public TerminalNode getToken(int type, int index) {
        int left = index;
        int size = getChildCount();
        for (int i = 0; i < size; i++) {
            if (children.get(i) instanceof TerminalNodeImpl node && node.symbol.getType() == type && left-- == 0) {
                return node;
            }
        }
        return null;
    }
}
