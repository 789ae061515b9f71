package jp.tsunagi.diagram.specification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drawer of the palette; it also holds the tools that are no palette entries.
 *
 * @param icon a path as the specification writes it
 */
public record ToolSection(String name, String label, String documentation, Optional<String> icon, List<ToolEntry> ownedTools,
		List<ToolSection> subSections, List<Reference<ToolEntry>> reusedTools, Location location) {

	/** Its own entries, then the reused ones. */
	public Stream<ToolEntry> entries() {
		return Stream.concat(ownedTools.stream(), reusedTools.stream().map(Reference::get));
	}

	/** All tools in it, in its groups and in its sub-sections. */
	public Stream<ToolSpecification> tools() {
		Stream<ToolSpecification> own = entries().flatMap(entry -> switch (entry) {
			case ToolGroup group -> group.tools().stream();
			case ToolSpecification tool -> Stream.of(tool);
		});
		return Stream.concat(own, subSections.stream().flatMap(ToolSection::tools));
	}
}
