package jp.tsunagi.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every text of the product is there in Japanese, the root language, and in English. */
class TranslationTest {

	static Stream<Bundle> bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(TranslationTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith("jp.tsunagi."))
				.filter(bundle -> !bundle.getSymbolicName().endsWith(".tests") && !bundle.getSymbolicName().contains(".nls."));
	}

	@Test
	void theProductIsHere() {
		List<String> names = bundles().map(Bundle::getSymbolicName).toList();
		assertFalse(names.stream().filter("jp.tsunagi.cli"::equals).findAny().isEmpty(), names::toString);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void bothLanguagesHaveTheSameTexts(Bundle bundle) throws IOException {
		var entries = bundle.findEntries("/", "*_en.properties", true);
		for (URL english : entries == null ? List.<URL>of() : Collections.list(entries)) {
			String path = english.getPath().replace("_en.properties", ".properties");
			URL japanese = bundle.getEntry(path);
			assertNotNull(japanese, path);
			Properties translated = read(english);
			assertEquals(read(japanese).stringPropertyNames(), translated.stringPropertyNames(), english.toString());
			translated.forEach((key, text) -> assertFalse(text.toString().matches("(?s).*[\\u3041-\\u30FA].*"),
					() -> english + ": " + key + " = " + text));
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyTextHasItsEnglish(Bundle bundle) {
		for (String name : List.of("messages", "plugin", "help")) {
			var entries = bundle.findEntries("/", name + ".properties", true);
			for (URL japanese : entries == null ? List.<URL>of() : Collections.list(entries)) {
				String path = japanese.getPath().replace(".properties", "_en.properties");
				assertNotNull(bundle.getEntry(path), path);
			}
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
