package jp.tsunagi.core.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.InputSource;

import jp.tsunagi.coordination.Identified;
import jp.tsunagi.coordination.Territory;
import jp.tsunagi.coordination.label.ElementLabels;
import jp.tsunagi.coordination.xmi.CoordinationResource;
import jp.tsunagi.core.finding.Finding;
import jp.tsunagi.core.finding.Severity;
import jp.tsunagi.core.finding.Source;

/** Reads the bytes of one model file into its resource, and says what of it could not be read. */
final class ModelReader {

	private ModelReader() {
	}

	/** Fills {@code resource}; every finding is an error with its line. */
	static List<Finding> read(CoordinationResource resource, byte[] bytes, String file) {
		try {
			Utf8Text.of(bytes);
		} catch (NotUtf8Exception notUtf8) {
			return List.of(error("file.encoding", Messages.notUtf8, new Source(file, notUtf8.line())));
		}
		try {
			resource.load(utf8(resource, bytes), Map.of());
		} catch (IOException | RuntimeException failure) {
			// the details are among the resource's errors; what is not is reported below
			if (resource.getErrors().isEmpty()) {
				resource.getContents().clear();
				String message = Messages.bind(Messages.notWellFormed, message(failure));
				return List.of(error("file.damaged", message, Source.of(file)));
			}
		}
		List<Finding> findings = distinct(resource.getErrors()).stream()
				.map(diagnostic -> explain(diagnostic, file, bytes)).toList();
		List<EObject> contents = resource.getContents();
		if (findings.isEmpty() && (contents.size() != 1 || !(contents.getFirst() instanceof Territory))) {
			return List.of(error("file.root", Messages.wrongRoot, Source.of(file)));
		}
		return findings;
	}

	/** What is wrong, once: after a fault that makes all else senseless only that one, the first. */
	private static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
		return diagnostics.stream()
				.filter(diagnostic -> diagnostic instanceof PackageNotFoundException || isXmlFault(diagnostic)).findFirst()
				.map(List::of).orElse(diagnostics);
	}

	private static boolean isXmlFault(Diagnostic diagnostic) {
		return !(diagnostic instanceof ClassNotFoundException || diagnostic instanceof FeatureNotFoundException
				|| diagnostic instanceof IllegalValueException);
	}

	/** The bytes are known to be UTF-8, so a declaration of another encoding is not believed. */
	private static InputSource utf8(CoordinationResource resource, byte[] bytes) {
		InputSource source = new InputSource(new ByteArrayInputStream(bytes));
		source.setEncoding("UTF-8");
		source.setSystemId(resource.getURI().toString());
		return source;
	}

	private static Finding explain(Diagnostic diagnostic, String file, byte[] bytes) {
		Source source = new Source(file, line(diagnostic, bytes));
		return switch (diagnostic) {
			case ClassNotFoundException unknown ->
				error("file.class", Messages.bind(Messages.unknownClass, unknown.getName()), source);
			case PackageNotFoundException unknown ->
				error("file.class", Messages.bind(Messages.unknownClass, unknown.uri()), source);
			case FeatureNotFoundException unknown ->
				error("file.feature", Messages.bind(Messages.unknownFeature, unknown.getName()), source);
			case IllegalValueException illegal -> error("file.value", explainValue(illegal), source);
			default -> explainXml(diagnostic, source);
		};
	}

	/** A reference is looked at when all is read; then the parser is in no line any more, but the element's id is known. */
	private static int line(Diagnostic diagnostic, byte[] bytes) {
		if (diagnostic.getLine() <= 0 && diagnostic instanceof IllegalValueException illegal
				&& illegal.getObject() instanceof Identified element) {
			return SourceLines.firstLineWith(new String(bytes, StandardCharsets.UTF_8), "id=\"" + element.getId() + '"');
		}
		return diagnostic.getLine();
	}

	private static String explainValue(IllegalValueException illegal) {
		return Messages.bind(Messages.unreadableValue, new Object[] {
				label(illegal.getValue()), label(illegal.getObject()), ElementLabels.feature(illegal.getFeature())});
	}

	private static String label(Object value) {
		return value instanceof EObject element ? ElementLabels.of(element) : String.valueOf(value);
	}

	private static Finding explainXml(Diagnostic diagnostic, Source source) {
		Throwable cause = diagnostic instanceof XMIException wrapper && wrapper.getCause() != null ? wrapper.getCause() : null;
		String details = cause == null ? diagnostic.getMessage() : message(cause);
		if (details != null && details.contains("DOCTYPE")) {
			return error("file.doctype", Messages.doctype, source);
		}
		return error("file.damaged", Messages.bind(Messages.notWellFormed, details), source);
	}

	private static String message(Throwable failure) {
		return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
	}

	private static Finding error(String rule, String message, Source source) {
		return Finding.ofFile(rule, Severity.ERROR, message, source);
	}
}
