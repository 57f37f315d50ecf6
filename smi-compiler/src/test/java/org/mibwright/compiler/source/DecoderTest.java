package org.mibwright.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    @ParameterizedTest
    @CsvSource({
        "DESCRIPTION \"plain\", US-ASCII",
        "DESCRIPTION \"Zürich – Genève\", UTF-8",
        "DESCRIPTION \"the agent’s “own” café\", windows-1252",
        "DESCRIPTION \"端口的当前状态和速率\", GBK",
        "DESCRIPTION \"端口\", UTF-8"
    })
    void theEncodingIsGuessedFromTheOctets(String text, String charset) {
        SourceText decoded = Decoder.decode("T", text.getBytes(Charset.forName(charset)));
        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.charset()).isEqualTo(Charset.forName(charset));
    }

    @Test
    void whoKnowsTheEncodingIsBelieved() {
        Charset latin = StandardCharsets.ISO_8859_1;
        byte[] bytes = "Größe".getBytes(latin);
        assertThat(Decoder.decode("T", bytes).text()).isNotEqualTo("Größe");
        assertThat(Decoder.decode("T", bytes, Optional.of(latin)).text()).isEqualTo("Größe");
        assertThat(Decoder.decode("T", "Größe".getBytes(StandardCharsets.UTF_8), Optional.of(latin))
                        .text())
                .isEqualTo("Größe");
    }

    @Test
    void aByteOrderMarkTellsUtf16() {
        byte[] bytes = "\uFEFFX DEFINITIONS".getBytes(StandardCharsets.UTF_16BE);
        assertThat(Decoder.decode("T", bytes).text()).isEqualTo("X DEFINITIONS");
    }
}
