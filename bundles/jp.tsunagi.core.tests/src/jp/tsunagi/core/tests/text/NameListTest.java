package jp.tsunagi.core.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import jp.tsunagi.core.text.NameList;

/** Names are separated as readers are used to. */
class NameListTest {

	private static final List<String> NAMES = List.of("A", "B");

	private final Locale product = Locale.getDefault();

	@AfterEach
	void setBack() {
		Locale.setDefault(product);
	}

	@Test
	void eachLanguageHasItsOwnSeparator() {
		Locale.setDefault(Locale.JAPAN);
		assertEquals("A\u3001B", NameList.of(NAMES));
		Locale.setDefault(Locale.UK);
		assertEquals("A, B", NameList.of(NAMES));
	}

	/** The texts of the product are Japanese wherever they are not English. */
	@Test
	void otherLanguagesReadJapanese() {
		Locale.setDefault(Locale.FRANCE);
		assertEquals("A\u3001B", NAMES.stream().collect(NameList.joining()));
	}
}
