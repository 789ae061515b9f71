package jp.tsunagi.cli;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import jp.tsunagi.core.query.CountTable;

/** Tables as a JSON array; fiscal years are Western years, their labels stand beside them. */
final class JsonTables implements TableFormat {

	@Override
	public String print(List<CountTable> tables) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		tables.forEach(table -> array.add(node(table)));
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
		try {
			return new ObjectMapper().writer(printer).writeValueAsString(array) + "\n";
		} catch (JsonProcessingException impossible) {
			throw new IllegalStateException("A tree of plain values cannot be written as JSON", impossible);
		}
	}

	private static ObjectNode node(CountTable table) {
		ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", table.id()).put("title", table.title());
		ArrayNode years = node.putArray("fiscalYears");
		table.columns().forEach(year -> years.addObject().put("year", year.startYear()).put("label", year.shortLabel()));
		ArrayNode rows = node.putArray("rows");
		for (CountTable.Row row : table.rows()) {
			ObjectNode line = rows.addObject().put("id", row.id()).put("label", row.label());
			row.cells().forEach(line.putArray("counts")::add);
			line.put("undated", row.undated()).put("total", row.total());
		}
		table.columnTotals().forEach(node.putArray("columnTotals")::add);
		return node.put("undated", table.undated()).put("total", table.total());
	}
}
