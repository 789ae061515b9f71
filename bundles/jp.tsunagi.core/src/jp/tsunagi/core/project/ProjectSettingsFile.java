package jp.tsunagi.core.project;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jp.tsunagi.core.finding.Source;
import jp.tsunagi.core.vocabulary.Term;
import jp.tsunagi.core.vocabulary.TermList;
import jp.tsunagi.core.vocabulary.VocabularyFormat;

/** Reads and writes {@value ProjectSettings#FILE}, a small JSON file. */
final class ProjectSettingsFile {

	private static final ObjectMapper JSON = JsonMapper.builder()
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

	private ProjectSettingsFile() {
	}

	static ProjectSettings read(Path folder) throws ProjectException {
		if (!Files.isDirectory(folder)) {
			throw new ProjectException(Source.PROJECT, Messages.bind(Messages.noFolder, folder));
		}
		Path file = folder.resolve(ProjectSettings.FILE);
		if (!Files.isRegularFile(file)) {
			throw new ProjectException(Source.PROJECT, Messages.bind(Messages.noProject, folder));
		}
		try {
			return settings(JSON.readTree(withoutByteOrderMark(Files.readString(file))));
		} catch (CharacterCodingException notUtf8) {
			throw new ProjectException(Source.of(ProjectSettings.FILE), Messages.notUtf8, notUtf8);
		} catch (JsonProcessingException broken) {
			int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
			throw new ProjectException(new Source(ProjectSettings.FILE, line), Messages.settingsBroken, broken);
		} catch (IllegalArgumentException broken) {
			throw new ProjectException(Source.of(ProjectSettings.FILE),
					Messages.bind(Messages.settingsNotUnderstood, broken.getMessage()), broken);
		} catch (IOException unreadable) {
			throw new ProjectException(Source.of(ProjectSettings.FILE),
					Messages.bind(Messages.unreadable, ProjectSettings.FILE, unreadable.getMessage()), unreadable);
		}
	}

	private static String withoutByteOrderMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static ProjectSettings settings(JsonNode root) throws ProjectException {
		if (!root.isObject()) {
			throw new ProjectException(Source.of(ProjectSettings.FILE), Messages.settingsBroken);
		}
		int format = root.path("format").asInt();
		if (format < 1 || format > ProjectSettings.FORMAT) {
			throw new ProjectException(Source.of(ProjectSettings.FILE), Messages.bind(Messages.formatUnknown, format));
		}
		String model = root.path("model").asText();
		if (model.isBlank()) {
			throw new ProjectException(Source.of(ProjectSettings.FILE), Messages.modelNotNamed);
		}
		return new ProjectSettings(root.path("name").asText(model), model, vocabulary(root.path("vocabulary")),
				deadlines(root.path("deadlines")));
	}

	/** What is not said is as usual. */
	private static Deadlines deadlines(JsonNode deadlines) {
		if (!deadlines.isMissingNode() && !deadlines.isObject()) {
			throw new IllegalArgumentException("deadlines");
		}
		return new Deadlines(months(deadlines.path("reviewMonths"), Deadlines.USUAL.reviewMonths()),
				months(deadlines.path("answerMonths"), Deadlines.USUAL.answerMonths()));
	}

	private static int months(JsonNode months, int usual) {
		if (!months.isMissingNode() && !months.isInt()) {
			throw new IllegalArgumentException("deadlines");
		}
		return months.asInt(usual);
	}

	private static Map<TermList, List<Term>> vocabulary(JsonNode lists) {
		if (!lists.isMissingNode() && !lists.isObject()) {
			throw new IllegalArgumentException("vocabulary");
		}
		lists.properties().stream().filter(list -> !list.getValue().isArray()).findFirst().ifPresent(list -> {
			throw new IllegalArgumentException(list.getKey());
		});
		return VocabularyFormat.read(lists);
	}

	static byte[] write(ProjectSettings settings) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("format", ProjectSettings.FORMAT).put("name", settings.name()).put("model", settings.model());
		if (!settings.vocabulary().isEmpty()) {
			root.set("vocabulary", VocabularyFormat.write(settings.vocabulary()));
		}
		if (!settings.deadlines().equals(Deadlines.USUAL)) {
			root.putObject("deadlines").put("reviewMonths", settings.deadlines().reviewMonths())
					.put("answerMonths", settings.deadlines().answerMonths());
		}
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		try {
			return (JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))
					.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException("A tree of plain values cannot be written as JSON", impossible);
		}
	}
}
