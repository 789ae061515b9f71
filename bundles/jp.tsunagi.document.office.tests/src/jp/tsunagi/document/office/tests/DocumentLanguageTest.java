package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jp.tsunagi.coordination.language.Language;

/** Documents are in the language of their templates, whatever the product speaks. */
class DocumentLanguageTest {

	private final Locale before = Locale.getDefault();

	@TempDir
	Path folder;

	@AfterEach
	void speakAsBefore() {
		Locale.setDefault(before);
	}

	/** All templates with all that they can say: words, dates, and pictures dot by dot. */
	@Test
	void anEnglishProductMakesTheSameDocuments() throws Exception {
		List<SampleDocument> japanese = make(Locale.JAPANESE);
		List<SampleDocument> english = make(Locale.ENGLISH);
		assertEquals(Language.ENGLISH, Language.current(), "nothing of it stays");
		assertTrue(japanese.size() > 30);
		for (int i = 0; i < japanese.size(); i++) {
			assertEquals(japanese.get(i).text(), english.get(i).text(), japanese.get(i).name());
			assertTrue(Arrays.equals(japanese.get(i).bytes(), english.get(i).bytes()), "pictures of " + japanese.get(i).name());
		}
	}

	private List<SampleDocument> make(Locale language) throws Exception {
		Locale.setDefault(language);
		return SampleDocument.all(Files.createDirectory(folder.resolve(language.getLanguage())));
	}
}
