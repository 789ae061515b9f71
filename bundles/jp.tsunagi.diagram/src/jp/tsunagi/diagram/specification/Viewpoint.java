package jp.tsunagi.diagram.specification;

import java.util.List;

/**
 * Representations that belong together.
 *
 * @param label what users read
 * @param modelFileExtensions of the semantic models; {@code *} stands for all
 * @param serviceClasses the Java classes whose methods are services
 * @param rules that hold in all its representations
 */
public record Viewpoint(String name, String label, String documentation, List<String> modelFileExtensions,
		List<DiagramSpecification> diagrams, List<TableSpecification> tables, List<JavaExtension> serviceClasses,
		List<ValidationRule> rules) {

	/**
	 * A Java class of the specification's bundle whose public methods are services.
	 *
	 * @param qualifiedClassName with its package
	 */
	public record JavaExtension(String qualifiedClassName, Location location) {
	}
}
