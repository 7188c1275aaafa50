using Luoshi.Vocabulary;

namespace Luoshi.Documents.Printed;

/// <summary>A line or a table, as something that takes up room on a sheet.</summary>
internal readonly record struct Item(Box Box, Line? Line, Table? Table);
