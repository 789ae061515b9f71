package jp.tsunagi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

import jp.tsunagi.cli.CommandLineRunner.Surroundings;
import jp.tsunagi.core.file.UnwritableFileException;
import jp.tsunagi.core.file.WholeFile;
import jp.tsunagi.core.project.Project;
import jp.tsunagi.core.project.ProjectException;
import jp.tsunagi.diagram.export.DiagramExport;
import jp.tsunagi.diagram.export.ExportException;
import jp.tsunagi.diagram.export.Paper;
import jp.tsunagi.diagram.project.ProjectDiagram;
import jp.tsunagi.diagram.specification.DiagramSpecification;
import jp.tsunagi.diagram.specification.Specifications;
import jp.tsunagi.document.diagram.PublishedDiagrams;
import jp.tsunagi.document.office.export.FileName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the diagrams of a project, or writes them into files. */
@Command(name = "diagrams")
final class DiagramsCommand extends SubCommand {

	/** What the files are. */
	enum Format {
		/** For web pages and drawing programs. */
		SVG,
		/** For everything that shows pictures. */
		PNG,
		/** For paper. */
		PDF;

		String suffix() {
			return '.' + name().toLowerCase(Locale.ROOT);
		}
	}

	@Parameters(paramLabel = "DIR", descriptionKey = "parameter.project")
	private Path folder;

	@Option(names = {"-d", "--diagram"}, paramLabel = "NAME", descriptionKey = "option.diagram")
	private String diagram;

	@Option(names = {"-a", "--area"}, paramLabel = "AREA", descriptionKey = "option.area")
	private String area;

	@Option(names = {"-o", "--output"}, paramLabel = "OUT", descriptionKey = "option.diagramOutput")
	private Path output;

	@Option(names = "--format", paramLabel = "svg|png|pdf", descriptionKey = "option.diagramFormat")
	private Format format;

	@Option(names = "--scale", paramLabel = "N", defaultValue = "2", descriptionKey = "option.scale")
	private double scale;

	@Option(names = "--paper", paramLabel = "A4|A3", descriptionKey = "option.paper")
	private Paper.Size paper;

	@Option(names = "--orientation", paramLabel = "automatic|portrait|landscape", defaultValue = "automatic",
			descriptionKey = "option.orientation")
	private Paper.Orientation orientation;

	@Option(names = "--poster", paramLabel = "N", defaultValue = "0", descriptionKey = "option.poster")
	private double poster;

	@Mixin
	private FileOptions options = new FileOptions();

	DiagramsCommand(Surroundings surroundings) {
		super(surroundings);
	}

	@Override
	public Integer call() throws ProjectException, ExportException, UnwritableFileException, WrongUseException {
		Project project = open(folder);
		PublishedDiagrams diagrams = new PublishedDiagrams(project, options.audience(), surroundings().clock());
		List<ProjectDiagram> all = diagrams.all(kinds());
		List<ProjectDiagram> chosen = all.stream().filter(this::isMeant).toList();
		if (chosen.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.diagramUnknown, asked(), names()));
		}
		if (poster < 0 || scale <= 0) {
			throw new WrongUseException(Messages.scaleWrong);
		}
		if (output == null) {
			list(chosen);
		} else {
			write(diagrams, chosen);
		}
		return conclude(project.loadFindings(), Messages.diagramsIncomplete);
	}

	/** The kinds that were asked for; all of them if none was, or a title. */
	private Predicate<DiagramSpecification> kinds() {
		return Specifications.diagrams().anyMatch(this::isNamed) ? this::isNamed : kind -> true;
	}

	private boolean isNamed(DiagramSpecification kind) {
		return kind.name().equalsIgnoreCase(diagram) || kind.label().equals(diagram);
	}

	private boolean isMeant(ProjectDiagram candidate) {
		boolean named = diagram == null || isNamed(candidate.specification()) || diagram.equals(candidate.title());
		return named && (area == null || area.equals(name(candidate.root())));
	}

	private String asked() {
		return List.of(Optional.ofNullable(diagram), Optional.ofNullable(area)).stream().flatMap(Optional::stream)
				.collect(Collectors.joining(" / "));
	}

	private static String name(EObject element) {
		EStructuralFeature name = element.eClass().getEStructuralFeature("name");
		return name == null || element.eGet(name) == null ? "" : element.eGet(name).toString();
	}

	private static String names() {
		return Specifications.diagrams().map(DiagramSpecification::label).distinct().collect(Collectors.joining(", "));
	}

	private void list(List<ProjectDiagram> chosen) {
		chosen.forEach(one -> surroundings().out().println(one.title() + '\t' + one.specification().label() + '\t'
				+ name(one.root()) + '\t' + one.specification().name()));
	}

	private void write(PublishedDiagrams diagrams, List<ProjectDiagram> chosen)
			throws ExportException, UnwritableFileException, WrongUseException {
		Map<Path, ProjectDiagram> files = files(chosen);
		List<Path> existing = files.keySet().stream().filter(Files::exists).toList();
		if (!options.isForced() && !existing.isEmpty()) {
			throw new WrongUseException(NLS.bind(Messages.fileExists, existing.getFirst()));
		}
		Set<String> missing = new TreeSet<>();
		List<String> empty = new ArrayList<>();
		for (var file : files.entrySet()) {
			Optional<DiagramExport> export = diagrams.export(file.getValue(), element -> Optional.empty());
			if (export.isEmpty()) {
				empty.add(file.getValue().title());
				continue;
			}
			WholeFile.write(file.getKey(), bytes(export.get()));
			missing.addAll(export.get().missingLetters());
			surroundings().out().println(NLS.bind(Messages.diagramWritten, file.getKey(), file.getValue().title()));
		}
		if (!empty.isEmpty()) {
			surroundings().out().println(NLS.bind(Messages.diagramEmpty, String.join(", ", empty)));
		}
		surroundings().out().println(NLS.bind(Messages.diagramsLeftOut, diagrams.leftOut()));
		if (!missing.isEmpty()) {
			surroundings().err().println(NLS.bind(Messages.lettersMissing, String.join(" ", missing)));
		}
	}

	/** One file if it is named as such, else one for each diagram in a folder. */
	private Map<Path, ProjectDiagram> files(List<ProjectDiagram> chosen) {
		Map<Path, ProjectDiagram> files = new LinkedHashMap<>();
		if (chosen.size() == 1 && suffixOfOutput().isPresent()) {
			files.put(output, chosen.getFirst());
			return files;
		}
		for (ProjectDiagram one : chosen) {
			String name = FileName.of(Stream.of(one.title())) + format().suffix();
			Path file = output.resolve(FileName.free(name, taken -> files.containsKey(output.resolve(taken))));
			files.put(file, one);
		}
		return files;
	}

	private Optional<Format> suffixOfOutput() {
		String name = output.getFileName() == null ? "" : output.getFileName().toString().toLowerCase(Locale.ROOT);
		return List.of(Format.values()).stream().filter(one -> name.endsWith(one.suffix())).findFirst();
	}

	private Format format() {
		return format != null ? format : suffixOfOutput().orElse(Format.SVG);
	}

	private byte[] bytes(DiagramExport export) throws ExportException {
		return switch (format()) {
			case SVG -> export.svg();
			case PNG -> export.png(scale);
			case PDF -> export.pdf(paper == null && poster == 0 ? export.readablePaper(orientation)
					: new Paper(paper == null ? Paper.Size.A4 : paper, orientation, poster));
		};
	}
}
