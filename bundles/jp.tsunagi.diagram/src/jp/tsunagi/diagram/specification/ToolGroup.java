package jp.tsunagi.diagram.specification;

import java.util.List;

/** Tools that share one place in the palette. */
public record ToolGroup(String name, String label, String documentation, List<ToolSpecification> tools) implements ToolEntry {
}
