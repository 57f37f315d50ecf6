package org.mibwright.benchmarks.soak;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.mibwright.benchmarks.soak.Site.SoakRow;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;

/**
 * Runs a manager, an agent and a receiver side by side for long: gets, walks, sets and informs of v2c and v3, TCP, targets
 * that never answer, futures that are cancelled, hostile packets, and engines that come and go. Every answer is checked.
 * In between, and at the end, everything comes to rest, and what is still held is counted.
 *
 * <p>Arguments: minutes (30), rounds a second (20). Ends with status 1 where something has grown.
 */
public final class Soak {
    private static final int WARM_UP_SECONDS = 90;
    private static final long MAX_HEAP_GROWTH_KILOBYTES = 4096;
    private static final int MAX_STRANGER = 300;

    private final Random random = new Random(1);
    private final Site site = new Site();
    private final DatagramSocket stranger = new DatagramSocket();
    private long rounds;
    private long answers;
    private long timeouts;
    private long cancelled;
    private long packets;
    private long cycles;

    private Soak() throws IOException {}

    /** Runs the soak. */
    public static void main(String[] args) throws Exception {
        double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 30;
        int rate = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        boolean steady = new Soak().run(Duration.ofMillis((long) (minutes * 60_000)), rate);
        System.exit(steady ? 0 : 1);
    }

    private boolean run(Duration length, int rate) throws Exception {
        long start = System.nanoTime();
        long warm = Math.min(length.toNanos() / 4, TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS));
        System.out.println("| after | pending | heap KB | threads | descriptors | CPU s |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        Usage baseline = null;
        Usage last = null;
        long nextSample = start + warm;
        long nextRound = start;
        while (last == null || System.nanoTime() - start < length.toNanos()) {
            round();
            nextRound += TimeUnit.SECONDS.toNanos(1) / rate;
            TimeUnit.NANOSECONDS.sleep(nextRound - System.nanoTime());
            if (System.nanoTime() - nextSample >= 0) {
                last = rest(Duration.ofNanos(System.nanoTime() - start));
                baseline = baseline == null ? last : baseline;
                nextSample = System.nanoTime() + Math.max(warm, TimeUnit.MINUTES.toNanos(2));
                nextRound = System.nanoTime();
            }
        }
        last = rest(Duration.ofNanos(System.nanoTime() - start));
        System.out.printf(
                "%n%,d rounds, %,d answers checked, %,d timeouts, %,d cancelled, %,d notifications, %,d hostile packets,"
                        + " %,d engines opened and closed%n",
                rounds, answers, timeouts, cancelled, site.notifications.get(), packets, cycles);
        return last.pending() == 0
                && last.threads() <= baseline.threads() + 1
                && last.descriptors() <= baseline.descriptors()
                && last.heapKilobytes() <= baseline.heapKilobytes() + MAX_HEAP_GROWTH_KILOBYTES;
    }

    /** Lets everything come to an end, idle threads too, and counts what is left. */
    private Usage rest(Duration elapsed) throws InterruptedException {
        for (int i = 0; i < 100 && site.manager.pendingRequests() > 0; i++) {
            Thread.sleep(100);
        }
        Thread.sleep(12_000);
        Usage usage = Usage.now(site.manager.pendingRequests());
        System.out.println(usage.row(elapsed.toSeconds() + " s"));
        return usage;
    }

    private void round() throws Exception {
        rounds++;
        boolean v3 = rounds % 2 == 0;
        Target target = v3 ? site.v3() : site.v2c();
        int value = random.nextInt(1_000_000);
        site.manager.set(target, Site.LIMIT, value);
        check(site.manager.get(target, Site.LIMIT) == value);
        check(site.manager.getNext(target, Site.LIMIT.oid()).get(0).value().equals(Integer32.of(value)));
        switch ((int) (rounds % 10)) {
            case 0 ->
                check(site.manager.table(target, SoakRow.TABLE).stream()
                                .filter(SoakRow::isRight)
                                .count()
                        == Site.ROWS);
            case 1 ->
                check(site.manager
                                .walk(target, Oid.of("1.3.6.1.2.1.11"))
                                .toList()
                                .size()
                        > 15);
            case 2 -> check(site.manager.get(site.tcp(), Site.LIMIT) == value);
            case 3 -> inform(v3);
            case 4 -> silence(v3);
            case 5 -> cancel(v3);
            case 6 ->
                site.manager.trap(
                        site.receiver(false), Site.TRAP, VarBind.of(Site.LIMIT.instanceOid(), Integer32.of(value)));
            case 7 -> inform(!v3);
            case 8 -> silence(!v3);
            default -> cancel(!v3);
        }
        hostile(site.agent.address());
        hostile(site.receiver.address());
        if (rounds % 200 == 0) {
            cycle();
        }
    }

    private void check(boolean right) {
        answers++;
        if (!right) {
            throw new IllegalStateException("a wrong answer in round " + rounds);
        }
    }

    private void inform(boolean v3) {
        site.manager.inform(site.receiver(v3), Site.TRAP, VarBind.of(Site.LIMIT.instanceOid(), Integer32.of(7)));
        answers++;
    }

    /** Nobody waits for these. */
    private void silence(boolean v3) {
        site.manager.getAsync(site.silent(v3), Site.LIMIT).whenComplete((value, failure) -> {
            if (failure instanceof RequestTimeoutException) {
                timeouts++;
            }
        });
    }

    private void cancel(boolean v3) {
        List<CompletableFuture<?>> futures = List.of(
                site.manager.getAsync(site.silent(v3), Site.LIMIT),
                site.manager.tableAsync(site.v2c(), SoakRow.TABLE),
                site.manager.walkAsync(site.v3(), Oid.of("1.3.6.1")));
        futures.forEach(future -> future.cancel(true));
        cancelled += futures.size();
    }

    /** Noise, and SNMPv3 messages of engines and users that nobody has heard of. */
    private void hostile(InetSocketAddress to) throws IOException {
        byte[] noise = new byte[1 + random.nextInt(MAX_STRANGER)];
        random.nextBytes(noise);
        noise[0] = 0x30;
        stranger.send(new DatagramPacket(noise, noise.length, to));
        byte[] foreign = Strangers.message(random);
        stranger.send(new DatagramPacket(foreign, foreign.length, to));
        packets += 2;
    }

    private void cycle() throws IOException {
        try (Site other = new Site()) {
            check(other.manager.get(other.v2c(), Site.LIMIT) == 0);
            check(other.manager.get(other.v3(), Site.LIMIT) == 0);
            check(other.manager.get(other.tcp(), Site.LIMIT) == 0);
            other.manager.getAsync(other.silent(false), Site.LIMIT);
        }
        cycles += 3;
    }
}
