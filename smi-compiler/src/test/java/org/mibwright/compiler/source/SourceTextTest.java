package org.mibwright.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private final SourceText text = new SourceText("T", "one\ntwo\r\nthree\rfour");

    @Test
    void everyKindOfLineEndEndsALine() {
        assertThat(text.lineCount()).isEqualTo(4);
        assertThat(text.lineText(1)).isEqualTo("one");
        assertThat(text.lineText(2)).isEqualTo("two");
        assertThat(text.lineText(3)).isEqualTo("three");
        assertThat(text.lineText(4)).isEqualTo("four");
    }

    @Test
    void offsetsBecomeLinesAndColumns() {
        int three = text.text().indexOf("three");
        assertThat(text.span(three + 2, three + 5)).hasToString("T:3:3");
        assertThat(text.span(0, 0)).hasToString("T:1:1");
        assertThat(text.span(text.length(), text.length())).hasToString("T:4:5");
    }

    @Test
    void spansJoinAndStayInTheirText() {
        assertThat(text.span(4, 7).to(text.span(0, 3))).isEqualTo(text.span(0, 7));
        assertThatThrownBy(() -> text.span(3, 99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> text.span(0, 1).to(new SourceText("U", "u").span(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
