package jp.tsunagi.diagram.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;

/** GEF's own texts are there in Japanese. */
class GefTextsTest {

	private final Bundle gef = Platform.getBundle("org.eclipse.gef");

	@Test
	void gefSpeaksJapanese() {
		assertEquals("道具箱", Platform.getResourceString(gef, "%Palette.Label"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"messages", "plugin"})
	void everyTextIsTranslated(String name) throws IOException {
		for (URL english : Collections.list(gef.findEntries("/", name + ".properties", true))) {
			String path = english.getPath().replace(".properties", "_ja.properties");
			var japanese = gef.findEntries(path.substring(0, path.lastIndexOf('/') + 1), path.substring(path.lastIndexOf('/') + 1), false);
			assertNotNull(japanese, path);
			assertEquals(read(english).stringPropertyNames(), read(japanese.nextElement()).stringPropertyNames(), path);
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
