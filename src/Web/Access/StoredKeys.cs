using System.Xml.Linq;
using Luoshi.Ledger.Accounts;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Luoshi.Web.Access;

/// <summary>The keys by which forms are sealed, in the database: a form that one node gave out is taken by the other.</summary>
internal sealed class StoredKeys(IAccounts accounts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. accounts.Keys().Select(key => XElement.Parse(key.Body))];

    public void StoreElement(XElement element, string friendlyName) =>
        accounts.Keep(new ProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
}
