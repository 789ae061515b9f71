package jp.tsunagi.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every text is there in Japanese and in English. */
class TranslationTest {

	@Test
	void bothLanguagesHaveTheSameTexts() throws Exception {
		List<URL> english = Collections.list(Platform.getBundle("jp.tsunagi.document").findEntries("/", "*_en.properties", true));
		assertFalse(english.isEmpty());
		for (URL url : english) {
			Properties translated = read(url);
			Properties japanese = read(URI.create(url.toString().replace("_en.properties", ".properties")).toURL());
			assertEquals(japanese.stringPropertyNames(), translated.stringPropertyNames(), url.toString());
			translated.forEach((key, text) ->
					assertFalse(text.toString().matches("(?s).*[\\u3040-\\u30FF].*"), key + " = " + text));
		}
	}

	private static Properties read(URL url) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
