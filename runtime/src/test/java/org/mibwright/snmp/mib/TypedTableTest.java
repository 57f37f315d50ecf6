package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mibwright.snmp.mib.AcmeLink.acmeLinkAlias;
import static org.mibwright.snmp.mib.AcmeLink.acmeLinkState;
import static org.mibwright.snmp.mib.AcmeLink.acmeLinkTable;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.mib.SyntaxException.Kind;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

class TypedTableTest {
    private static final AcmeLink.Index UPLINK = new AcmeLink.Index(3, "up");

    @Test
    void instanceIsNamedByColumnAndIndex() {
        assertThat(acmeLinkState.at(UPLINK).instanceOid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.2.1.3.3.117.112"));
        assertThat(acmeLinkState.indexOf(Oid.of("1.3.6.1.4.1.99999.1.2.1.3.3.117.112")))
                .isEqualTo(UPLINK);
        assertThat(acmeLinkTable.oid()).isEqualTo(Oid.of("1.3.6.1.4.1.99999.1.2"));
    }

    @Test
    void rowGivesTypedValuesAndHoles() {
        AcmeLink row =
                acmeLinkTable.row(Cells.of(UPLINK, acmeLinkTable.columns(), new Value[] {Integer32.of(2), null}));

        assertThat(row.get(acmeLinkState))
                .hasValueSatisfying(
                        state -> assertThat(state.is(AcmeLink.State.DOWN)).isTrue());
        assertThat(row.get(acmeLinkAlias)).isEmpty();
        assertThat(acmeLinkAlias.defaultValue()).contains("none");
        assertThat(row).hasToString("Index[acmeLinkSlot=3, acmeLinkName=up] {acmeLinkState=down(2)}");
    }

    @Test
    void unknownNumberSurvives() {
        Syntax<Enumerated<AcmeLink.State>> syntax = acmeLinkState.syntax();

        Enumerated<AcmeLink.State> seven = syntax.decode(Integer32.of(7));

        assertThat(seven.label()).isEmpty();
        assertThat(seven).hasToString("7");
        assertThat(syntax.encode(seven)).isEqualTo(Integer32.of(7));
        assertThatThrownBy(() -> syntax.encodeChecked(seven))
                .asInstanceOf(type(SyntaxException.class))
                .returns(Kind.WRONG_VALUE, SyntaxException::kind);
    }

    @Test
    void constraintsAreCheckedTypeFirstThenLength() {
        assertThatThrownBy(() -> acmeLinkAlias.syntax().check(Integer32.of(1)))
                .asInstanceOf(type(SyntaxException.class))
                .returns(Kind.WRONG_TYPE, SyntaxException::kind);
        assertThatThrownBy(() -> acmeLinkAlias.syntax().check(OctetString.of("123456789")))
                .asInstanceOf(type(SyntaxException.class))
                .returns(Kind.WRONG_LENGTH, SyntaxException::kind);
    }

    @Test
    void numbersOfAnotherTypeAreForgivenWhenReading() {
        assertThat(Syntax.integer32().decode(Gauge32.of(5))).isEqualTo(5);
        assertThatThrownBy(() -> Syntax.integer32().decode(Gauge32.of(4_000_000_000L)))
                .isInstanceOf(SyntaxException.class);
    }

    @Test
    void malformedTextSurvivesARoundTrip() {
        OctetString latin1 = OctetString.fromHex("47fc6e74686572ff");
        Syntax<String> text = Syntax.text();

        assertThat(text.encode(text.decode(latin1))).isEqualTo(latin1);
    }

    @Test
    void indexThatIsTooLongOrTooShortIsRefused() {
        IndexPart<Long> slot = IndexPart.of("acmeLinkSlot", Syntax.unsigned32());
        IndexCodec<Long> codec = IndexCodec.of(List.of(slot), (index, out) -> out.put(slot, index), in -> in.get(slot));

        assertThatThrownBy(() -> codec.decode(Oid.EMPTY)).isInstanceOf(SyntaxException.class);
        assertThatThrownBy(() -> codec.decode(Oid.ofArcs(1, 2))).isInstanceOf(SyntaxException.class);
        assertThat(codec.decode(Oid.ofArcs(1))).isEqualTo(1L);
    }

    @Test
    void tableFindsItsColumnsInTheClassOfItsRows() {
        assertThat(acmeLinkTable.columns()).isEqualTo(List.of(acmeLinkState, acmeLinkAlias));
    }

    @Test
    void recordThatDoesNotHaveAComponentForEachPartIsRefused() {
        IndexCodec<AcmeLink.Index> codec = IndexCodec.of(
                MethodHandles.lookup(), AcmeLink.Index.class, IndexPart.of("acmeLinkSlot", Syntax.unsigned32()));

        assertThatThrownBy(() -> codec.encode(UPLINK))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("2 components for 1 parts");
    }

    @Test
    void hintThatIsNotWellFormedIsPassedOverBothWays() {
        Syntax<Integer> syntax = Syntax.integer32().hint("d4");
        assertThat(syntax.format(Integer32.of(42))).isEqualTo("42");
        assertThat(syntax.parse("42")).isEqualTo(Integer32.of(42));
    }
}
