package org.mibwright.compiler.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Modules on a server, one at a time by a URL in which {@code @mib@} stands for the name. What was fetched is kept on
 * disk and not fetched again; that a module is not there is remembered for the life of the source.
 */
final class HttpSource implements ModuleSource {
    static final String PLACE = "@mib@";
    private static final String KIND = "http-1";
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST_NAME = 128;

    private final String template;
    private final SourceCache cache;
    private final Map<String, Optional<SourceFile>> answers = new ConcurrentHashMap<>();
    private @Nullable HttpClient client;

    HttpSource(String template, SourceCache cache) {
        this.template = template;
        this.cache = cache;
    }

    @Override
    public String name() {
        return template;
    }

    @Override
    public List<SourceFile> find(String module) throws IOException {
        if (!isPlain(module)) {
            return List.of();
        }
        Optional<SourceFile> answer = answers.get(module);
        if (answer == null) {
            answer = fetch(module);
            answers.put(module, answer);
        }
        return answer.stream().toList();
    }

    /** True for names that can stand in a URL and in a path as they are. */
    static boolean isPlain(String module) {
        return !module.isEmpty()
                && module.length() <= LONGEST_NAME
                && module.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    private Optional<SourceFile> fetch(String module) throws IOException {
        String url = template.replace(PLACE, module);
        Optional<byte[]> kept = cache.read(KIND, url);
        Optional<byte[]> content = kept.isPresent() ? kept : get(URI.create(url));
        if (content.isEmpty() || !holds(content.get(), module)) {
            return Optional.empty();
        }
        byte[] bytes = content.get();
        if (kept.isEmpty()) {
            cache.write(KIND, url, bytes);
        }
        return Optional.of(new SourceFile(url, () -> bytes));
    }

    /** A server may answer anything with a friendly page; only the module itself counts. */
    private static boolean holds(byte[] content, String module) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return ModuleHeader.findAll(text).stream()
                .anyMatch(header -> header.name().equals(module));
    }

    private Optional<byte[]> get(URI url) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(url).timeout(ANSWER).build();
        try {
            HttpResponse<byte[]> response = client().send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= SERVER_ERROR) {
                throw new IOException(url + ": the server answers with error " + response.statusCode());
            }
            return response.statusCode() == OK ? Optional.of(response.body()) : Optional.empty();
        } catch (ConnectException e) {
            throw new IOException(url + ": no connection", e);
        } catch (HttpTimeoutException e) {
            throw new IOException(url + ": no answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while fetching " + url);
        }
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
        }
        return client;
    }
}
