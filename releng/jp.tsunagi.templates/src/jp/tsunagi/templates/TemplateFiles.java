package jp.tsunagi.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a file of Word or Excel for each text in a folder. */
public final class TemplateFiles {

	private TemplateFiles() {
	}

	/** Takes the folder with the texts and the one for the files. */
	public static void main(String[] folders) throws IOException {
		Path target = Files.createDirectories(Path.of(folders[1]));
		List<Path> texts;
		try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
			texts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
		}
		for (Path text : texts) {
			TemplateSource source = TemplateSource.read(text);
			String name = text.getFileName().toString().replaceFirst("\\.md$", source.isWorkbook() ? ".xlsx" : ".docx");
			Files.write(target.resolve(name), source.isWorkbook() ? new ExcelTemplate(source).write() : new WordTemplate(source).write());
		}
	}
}
