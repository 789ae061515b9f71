package jp.tsunagi.diagram.tests.specification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

import jp.tsunagi.coordination.language.Language;
import jp.tsunagi.core.tests.plugin.ContributedPlugIn;
import jp.tsunagi.diagram.specification.ContributedSpecification;
import jp.tsunagi.diagram.specification.Specifications;

/** A plug-in of somebody else contributes diagrams, and has no texts in other files. */
class SpecificationOfOthersTest {

	@Test
	void plugInsNeedNoTexts() throws Exception {
		String small = small();
		try (ContributedPlugIn plain = plugIn("others.plain", small.replace("=\"%", "=\""));
				ContributedPlugIn keys = plugIn("others.keys", small)) {
			List<String> read = Language.ENGLISH.in(Specifications::contributed).stream().map(ContributedSpecification::bundle)
					.map(Bundle::getSymbolicName).toList();
			assertTrue(read.containsAll(List.of("jp.tsunagi.design", "others.plain")), read.toString());
			assertEquals(1, Language.ENGLISH.in(Specifications::broken).size(), "labels that are nowhere");
		}
	}

	private static String small() throws Exception {
		try (InputStream in = SpecificationOfOthersTest.class.getResourceAsStream("small.odesign")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static ContributedPlugIn plugIn(String id, String specification) throws Exception {
		return new ContributedPlugIn(id, Specifications.EXTENSION_POINT, "<specification file=\"small.odesign\"/>",
				Map.of("small.odesign", specification.getBytes(StandardCharsets.UTF_8)));
	}
}
