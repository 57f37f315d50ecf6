package org.mibwright.cli.lookup;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** A walk of a device in snmpsim's form: lines of {@code OID|tag|value}, where an x after the tag means hexadecimal. */
record Recording(Path file) {
    /** Hands over every variable binding. */
    void forEach(Consumer<VarBind> taker) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int first = line.indexOf('|');
                int second = line.indexOf('|', first + 1);
                if (second > 0 && line.charAt(0) != '#') {
                    Value value = value(line.substring(first + 1, second), line.substring(second + 1));
                    taker.accept(VarBind.of(Oid.of(line.substring(0, first)), value));
                }
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
    }

    private static Value value(String tag, String text) {
        int colon = tag.indexOf(':');
        if (colon > 0) {
            return value(tag.substring(0, colon), varied(text));
        }
        boolean hex = tag.endsWith("x");
        String number = hex ? "" : text.strip();
        OctetString octets = hex ? OctetString.fromHex(text) : OctetString.of(text);
        return switch (Integer.parseInt(hex ? tag.substring(0, tag.length() - 1) : tag)) {
            case 2 -> Integer32.of((int) Long.parseLong(number));
            case 4 -> octets;
            case 5 -> Null.INSTANCE;
            case 6 -> Oid.of(number);
            case 64 -> hex || octets.length() == 4 ? address(octets) : IpAddress.of(number);
            case 65 -> Counter32.of(Long.parseLong(number) & 0xffff_ffffL);
            case 66 -> Gauge32.of(Long.parseLong(number) & 0xffff_ffffL);
            case 67 -> TimeTicks.of(Long.parseLong(number) & 0xffff_ffffL);
            case 68 -> new Opaque(octets);
            case 70 -> Counter64.of(Long.parseUnsignedLong(number));
            default -> throw new IllegalArgumentException("tag " + tag);
        };
    }

    /** A value that snmpsim would change as time goes by: where it begins. */
    private static String varied(String options) {
        return options.startsWith("value=") ? options.substring(6) : "0";
    }

    private static Value address(OctetString octets) {
        return octets.length() == 4 ? IpAddress.of(octets.at(0), octets.at(1), octets.at(2), octets.at(3)) : octets;
    }
}
