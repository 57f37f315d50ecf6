package org.mibwright.snmp.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the fuzz targets on their seeds, which Net-SNMP's tools have sent, and on many small changes of them. */
class FuzzTargetsTest {
    private static final int MUTATIONS = 3000;

    @Test
    void message() throws Exception {
        run("message", MUTATIONS, FuzzTargets::message);
    }

    @Test
    void pdu() throws Exception {
        run("pdu", MUTATIONS, FuzzTargets::pdu);
    }

    @Test
    void securityParameters() throws Exception {
        run("securityParameters", MUTATIONS, FuzzTargets::securityParameters);
    }

    @Test
    void index() throws Exception {
        run("index", MUTATIONS * 10, FuzzTargets::index);
    }

    private static void run(String target, int mutations, Consumer<byte[]> action) throws Exception {
        Random random = new Random(1);
        for (byte[] seed : seeds(target)) {
            action.accept(seed);
            for (int i = 0; i < mutations; i++) {
                action.accept(mutate(seed, random));
            }
        }
    }

    private static List<byte[]> seeds(String target) throws IOException, URISyntaxException {
        Path folder = Path.of(FuzzTargetsTest.class
                .getResource("EngineFuzzTestInputs/" + target)
                .toURI());
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] mutated = Arrays.copyOf(seed, Math.max(1, seed.length + random.nextInt(5) - 2));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length);
            mutated[at] = (byte) (random.nextBoolean() ? random.nextInt() : mutated[at] + random.nextInt(3) - 1);
        }
        return mutated;
    }
}
