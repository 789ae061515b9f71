package jp.tsunagi.document.office.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import jp.tsunagi.document.office.field.DocumentFields;
import jp.tsunagi.document.office.field.DocumentSubject.Kind;
import jp.tsunagi.office.template.field.FieldNote;
import jp.tsunagi.office.template.field.Scope;
import jp.tsunagi.office.template.field.Value;

/** What people are told of fields, and forms about nothing yet. */
class FieldNotesTest {

	@ParameterizedTest
	@EnumSource
	void aFormAboutNothingHasEveryField(Kind kind) {
		Map<String, Value> fields = blank(kind);
		assertTrue(fields.size() > 700, "too few: " + fields.size());
		fields.forEach((path, value) -> assertTrue(value.isEmpty(), path));
		assertTrue(fields.containsKey("地域.計画.目標.取組.道標.前提") && fields.containsKey("計画.目指す姿"));
		assertEquals(kind == Kind.CASE, fields.containsKey("事例.きっかけ"));
	}

	@Test
	void everyFieldSaysWhatItHoldsInBothLanguages() {
		Map<String, FieldNote> japanese = notes(Locale.JAPANESE);
		Map<String, FieldNote> english = notes(Locale.ENGLISH);
		assertEquals(japanese.keySet(), english.keySet());
		japanese.forEach((path, note) -> assertFalse(note.description().isBlank(), path));
		english.forEach((path, note) -> assertTrue(note.description().matches("[\\x20-\\x7e]+"), path + ": " + note.description()));
	}

	@Test
	void formsAreJapaneseWhateverTheProductSpeaks() {
		Map<String, FieldNote> english = notes(Locale.ENGLISH);
		FieldNote vision = english.get("計画.目指す姿");
		assertEquals("What the area shall be like", vision.description());
		assertTrue(vision.guidance().contains("だれにでも分かることば"), vision.guidance());
		assertFalse(vision.example().isEmpty());
		assertEquals(notes(Locale.JAPANESE).get("計画.目指す姿").guidance(), vision.guidance());
	}

	@Test
	void aFieldMayHaveANoteOfItsOwn() {
		Map<String, FieldNote> notes = notes(Locale.JAPANESE);
		assertEquals("役職の名前（人の名前ではありません）", notes.get("地域.コーディネーター.名前").description());
		assertEquals("協議体の名前", notes.get("協議体.名前").description());
	}

	/** A note that no field has is a field that was renamed. */
	@Test
	void noNoteIsLeftOver() throws Exception {
		Set<String> names = new TreeSet<>();
		for (Kind kind : Kind.values()) {
			blank(kind).keySet().forEach(path -> names.addAll(List.of(path.split("\\."))));
		}
		for (String file : List.of("fields", "fields_en", "guidance")) {
			Set<String> keys = read(file).stringPropertyNames().stream().map(key -> key.replaceFirst("\\.例$", ""))
					.map(key -> key.substring(key.indexOf('.') + 1)).collect(Collectors.toSet());
			keys.removeAll(names);
			assertEquals(Set.of(), keys, file);
		}
	}

	private static Properties read(String file) throws Exception {
		Properties properties = new Properties();
		try (InputStream in = DocumentFields.class.getResourceAsStream(file + ".properties");
				Reader reader = new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
			properties.load(reader);
		}
		return properties;
	}

	private static Map<String, FieldNote> notes(Locale language) {
		Locale before = Locale.getDefault();
		Locale.setDefault(language);
		try {
			Map<String, FieldNote> notes = new TreeMap<>();
			for (Kind kind : Kind.values()) {
				blank(kind).forEach((path, value) -> notes.put(path, value.note()));
			}
			return notes;
		} finally {
			Locale.setDefault(before);
		}
	}

	private static Map<String, Value> blank(Kind kind) {
		DocumentFields fields = DocumentFields.blank();
		Map<String, Value> all = new TreeMap<>();
		FieldWalk.each(fields.group(kind), Scope.blank(fields.group(kind)), all::put);
		return all;
	}
}
